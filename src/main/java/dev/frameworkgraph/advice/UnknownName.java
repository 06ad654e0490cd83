package dev.frameworkgraph.advice;

import java.util.List;

/**
 * A name that leads nowhere.
 *
 * @param argument where it was given
 * @param name as written, at most 80 characters of it
 * @param suggestions what may have been meant, nearest first; at most three, and none for the eleventh unknown name of a question and later ones
 */
public record UnknownName(String argument, String name, List<String> suggestions) {

    public UnknownName {
        suggestions = List.copyOf(suggestions);
    }
}
