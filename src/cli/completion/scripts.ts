/** The shells whose command line bangiao can complete. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** The hidden first word with which a shell asks for suggestions; the words typed so far follow. */
export const askingWord = '__complete';

/** The line that stands for "names of files": shells know those better. */
export const filesMark = ':files';

/** What a shell has to run once to complete `bangiao`: it asks the program itself, a value and a meaning a line. */
export const completionScripts: Readonly<Record<Shell, string>> = {
  bash: `_bangiao() {
  local said
  said=$(bangiao ${askingWord} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
  if [ "$said" = "${filesMark}" ]; then
    compopt -o default
    COMPREPLY=()
  else
    mapfile -t COMPREPLY <<<"$said"
  fi
}
complete -F _bangiao bangiao
`,
  zsh: `#compdef bangiao
_bangiao() {
  local -a said
  said=("\${(@f)$(bangiao ${askingWord} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "$said[1]" == "${filesMark}" ]]; then
    _files
  else
    said=("\${(@)said//:/\\\\:}")
    said=("\${(@)said/$'\\t'/:}")
    _describe bangiao said
  fi
}
compdef _bangiao bangiao
`,
  fish: `function __bangiao
    set -l words (commandline -opc) (commandline -ct)
    set -l said (bangiao ${askingWord} $words[2..] 2>/dev/null)
    if test "$said[1]" = "${filesMark}"
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $said
    end
end
complete -c bangiao -f -a '(__bangiao)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName bangiao -ScriptBlock {
  param($begun, $line, $cursor)
  $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($begun -eq '') { $words += '""' }
  $encoding = [Console]::OutputEncoding
  try { [Console]::OutputEncoding = [System.Text.Encoding]::UTF8 } catch { }
  $said = @(bangiao ${askingWord} @words)
  try { [Console]::OutputEncoding = $encoding } catch { }
  if ($said.Count -gt 0 -and $said[0] -eq '${filesMark}') { return }
  foreach ($one in $said) {
    $value, $meaning = $one -split "\`t", 2
    if (-not $meaning) { $meaning = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
  }
}
`,
};
