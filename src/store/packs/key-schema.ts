/**
 * Keys with which packs are signed (Ed25519). `signing_key`: this workspace's own, made with it or when it first packs, in PKCS #8;
 * it leaves the workspace in an encrypted backup only. `sender_key`: the public keys of other workspaces, by their mark,
 * as hexadecimal digits; `reason` is empty where the first key of a workspace was taken on trust.
 */
export const packKeys = `
CREATE TABLE signing_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  private_key TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE sender_key (
  id INTEGER PRIMARY KEY,
  origin TEXT NOT NULL,
  public_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  ended_by_operation_id INTEGER REFERENCES operation (id)
) STRICT;
`;
