#compdef @program@
# zsh: source <(@program@ completion zsh), after compinit; or write it to a file `_@program@` in a folder of $fpath
_@function@_complete() {
    local line value
    local -a complete begun complete_shown begun_shown
    for line in "${(@f)$(command @program@ __complete --current="${(Q)PREFIX}" -- "${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}"; do
        value=${line%%$'\t'*}
        [[ -n $value ]] || continue
        line=${${line%$'\t'}/$'\t'/  -- }
        # What another part follows gets no space.
        if [[ $value == *[/@.=] ]]; then
            begun+=("$value")
            begun_shown+=("$line")
        else
            complete+=("$value")
            complete_shown+=("$line")
        fi
    done
    compadd -V @program@ -l -d complete_shown -a -- complete
    compadd -V @program@ -S '' -l -d begun_shown -a -- begun
}
if [[ $funcstack[1] == _@program@ ]]; then
    _@function@_complete
else
    compdef _@function@_complete @program@
fi
