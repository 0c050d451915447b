# fish: @program@ completion fish | source
function __@function@_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l current (commandline --current-token --cut-at-cursor)
    command @program@ __complete --current="$current" -- $words[2..] 2>/dev/null
end
complete --command @program@ --no-files --keep-order --arguments '(__@function@_complete)'
