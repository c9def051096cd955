enum AppraisalPlaceholder {}
