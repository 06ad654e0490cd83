package dev.frameworkgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearseCommandTest {

    @Test
    void answersTheCookbookAndStops() {
        CommandLines.Result run = CommandLines.run("rehearse");

        assertThat(run.err()).isEqualToNormalizingNewlines("Rehearsed: answered 10 queries\n");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }
}
