# bash: source <(@program@ completion bash)
_@function@_complete() {
    local rest=${COMP_LINE:0:COMP_POINT} word current prefix index
    local -a words=()
    # Bash splits words at `=`, `:` and `@`, too. Joins what no space separates.
    for ((index = 0; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ ${#words[@]} -gt 0 && $rest != [[:space:]]* ]]; then
            ((index == COMP_CWORD)) && word=$rest
            words[${#words[@]} - 1]+=$word
        else
            rest=${rest#"${rest%%[![:space:]]*}"}
            ((index == COMP_CWORD)) && word=$rest
            words+=("$word")
        fi
        rest=${rest#"$word"}
    done
    current=${words[${#words[@]} - 1]}
    # Readline replaces what follows the last `=` or `:`, or what begins with the last `@`.
    prefix=${current%"${current##*[=:]}"}
    word=${current#"$prefix"}
    [[ $word == *@* ]] && prefix+=${word%@*}
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        word=${word#"$prefix"}
        [[ $word == *[!A-Za-z0-9_@%+=:,./-]* ]] && printf -v word '%q' "$word"
        COMPREPLY+=("$word")
    done < <(command @program@ __complete --current="$current" -- "${words[@]:1:${#words[@]} - 2}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && $prefix${COMPREPLY[0]} == *[/@.=] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -F _@function@_complete @program@
