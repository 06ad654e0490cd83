package dev.frameworkgraph.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.CatalogSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that change while they are read. */
class SourceReaderTest {

    /** Broken and changed in each of its first readings. */
    private static final class Restless implements CatalogSource {

        private final int changes;
        private int readings;

        Restless(int changes) {
            this.changes = changes;
        }

        @Override
        public List<CatalogFile> files() {
            readings++;
            return readings <= changes ? List.of() : SampleCatalog.files();
        }

        @Override
        public String fingerprint() {
            return "files " + Math.min(readings, changes);
        }

        @Override
        public String description() {
            return "restless files";
        }
    }

    @Test
    void filesThatChangeWhileTheyAreReadAreReadAgain() throws WrongCatalogException {
        assertThat(new SourceReader(new Restless(3)).read().revision())
                .isEqualTo(SampleCatalog.catalog().revision());
    }

    @Test
    void filesThatNeverRestAreRefused() {
        SourceReader reader = new SourceReader(new Restless(1_000));
        assertThatExceptionOfType(WrongCatalogException.class)
                .isThrownBy(reader::read)
                .satisfies(wrong -> assertThat(wrong.problems())
                        .singleElement()
                        .hasToString("restless files: the files changed again and again while they were read\n"
                                + "    Reload when they are all written."));
    }

    @Test
    void aFaultOfTheProgramIsAProblemToo() {
        SourceReader reader = new SourceReader(new CatalogSource() {
            @Override
            public List<CatalogFile> files() {
                throw new IllegalStateException("never thought of");
            }

            @Override
            public String description() {
                return "faulty files";
            }
        });
        assertThatExceptionOfType(WrongCatalogException.class)
                .isThrownBy(reader::read)
                .satisfies(wrong -> assertThat(wrong.problems())
                        .singleElement()
                        .asString()
                        .startsWith("faulty files: the catalog cannot be read: java.lang.IllegalStateException"));
    }

    @Test
    void whatWasReadLastIsKnownByItsFingerprint() throws WrongCatalogException {
        SourceReader reader = new SourceReader(new Restless(1));
        assertThat(reader.taken()).isEmpty();
        reader.read();
        assertThat(reader.taken()).isEqualTo(reader.fingerprint());
    }
}
