/** "bang" in ASCII: marks a SQLite file as one of ours, so that no other program's file is written to. */
export const applicationId = 0x62616e67;
