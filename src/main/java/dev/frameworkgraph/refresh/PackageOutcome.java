package dev.frameworkgraph.refresh;

import java.util.List;

/**
 * What became of one package.
 *
 * @param reason why it was not refreshed; empty where it was
 * @param notes what a reader of its facts should know
 */
public record PackageOutcome(
        String slug, String packageUrl, State state, List<FactChange> changes, List<String> notes, String reason) {

    /** What became of it. */
    public enum State {
        /** Read; it says what the file says. */
        UNCHANGED,
        /** Read, and written unless that was not wanted. */
        CHANGED,
        /** Read, but it lost so many releases that the file was kept. */
        SUSPICIOUS,
        /** Not read. */
        FAILED,
        /** Not asked for, because its registry was given up. */
        NOT_ASKED,
        /** There is no reader for it, or no address to ask. */
        NOT_REFRESHED;

        /** Whether the facts in the file may be older than they ought to be. */
        public boolean isFailure() {
            return this == SUSPICIOUS || this == FAILED || this == NOT_ASKED;
        }

        boolean isRead() {
            return this == UNCHANGED || this == CHANGED || this == SUSPICIOUS;
        }
    }

    public PackageOutcome {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    static PackageOutcome without(String slug, String packageUrl, State state, String reason) {
        return new PackageOutcome(slug, packageUrl, state, List.of(), List.of(), reason);
    }
}
