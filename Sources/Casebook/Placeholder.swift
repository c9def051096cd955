enum CasebookPlaceholder {}
