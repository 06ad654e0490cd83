package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that are kept: one of each kind to begin with, and whatever once did what none may do. */
class FuzzTest {

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    @ParameterizedTest
    @EnumSource
    void eachInputThatIsKeptDoesNoHarm(FuzzTargets target) throws Exception {
        FuzzTarget started = target.start();
        List<Path> inputs;
        try (Stream<Path> files = Files.list(INPUTS.resolve(target.folder()))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).hasSizeGreaterThan(2);
        for (Path input : inputs) {
            run(started, input);
        }
    }

    private static void run(FuzzTarget target, Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        try {
            target.accept(bytes);
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError(input.toString(), e);
        }
    }
}
