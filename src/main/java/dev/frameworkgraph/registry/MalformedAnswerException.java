package dev.frameworkgraph.registry;

import java.io.IOException;

/** A body that cannot be read as what it should be, which asking again may mend. */
final class MalformedAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedAnswerException(String message) {
        super(message);
    }
}
