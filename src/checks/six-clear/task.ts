import { clear, hasPhrase, isPhrase, missing, type SixClearRule, vague } from './subject.ts';

/** A task names an act and its object: fewer words than this cannot do both. */
const fewestWords = 3;

/** Rõ việc: a concrete act on a named object; for surplus premises a form of handling from the list. */
export const task: SixClearRule = ({ clear_task, isSurplus, handling }, { wordings }) => {
  if (isSurplus) {
    if (handling !== null && handling !== 'khác') return clear;
    const text = clear_task ?? handling;
    return text === null ? missing : vague(text, 'no-handling');
  }
  if (clear_task === null) return missing;
  const isVague = hasPhrase(clear_task, wordings.anywhere) || isPhrase(clear_task, wordings.task);
  if (isVague || clear_task.trim().split(/\s+/).length < fewestWords)
    return vague(clear_task, 'vague-wording');
  return clear;
};
