package dev.frameworkgraph.query;

import graphql.validation.ValidationError;
import java.util.List;

/** A document that does not fit the schema. */
final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ValidationError> errors;

    InvalidDocumentException(List<ValidationError> errors) {
        super("invalid document", null, false, false);
        this.errors = errors;
    }

    List<ValidationError> errors() {
        return errors;
    }
}
