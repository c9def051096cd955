enum ProjectsPlaceholder {}
