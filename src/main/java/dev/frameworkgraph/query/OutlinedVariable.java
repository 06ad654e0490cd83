package dev.frameworkgraph.query;

/**
 * A variable that an operation declares.
 *
 * @param isList of values of the form
 */
public record OutlinedVariable(String name, Form form, boolean isList) {

    /** How a value is written in JSON. */
    public enum Form {
        /** A number without a fraction. */
        INTEGER,

        /** Any number. */
        NUMBER,

        /** True or false. */
        BOOLEAN,

        /** A string: texts, ids, enum values and all scalars that are written as text. */
        TEXT,

        /** An object, or a list of lists. */
        OBJECT
    }
}
