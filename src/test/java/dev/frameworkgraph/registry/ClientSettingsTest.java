package dev.frameworkgraph.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that the usual clients were told, in homes of the tests' own. */
class ClientSettingsTest {

    @TempDir
    private Path root = Path.of("");

    private final Map<String, String> environment = new LinkedHashMap<>();

    private String find(RegistryKind kind) {
        ClientSettings settings =
                new ClientSettings(environment, root.resolve("home"), root.resolve("work"), root.resolve("etc"));
        return settings.find(kind).orElse("");
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    @Test
    void nothingIsKnownWhereNobodySaidAnything() {
        for (RegistryKind kind : RegistryKind.values()) {
            assertThat(find(kind)).isEmpty();
        }
    }

    @Test
    void pipFilesBeatEachOtherFromTheSystemToTheVariable() throws IOException {
        write("etc/pip.conf", "[global]\nindex-url = https://system.example.org/simple\n");
        assertThat(find(RegistryKind.PYTHON)).isEqualTo("https://system.example.org/simple");

        write(
                "home/.config/pip/pip.conf",
                "[global]\n# a comment\ntimeout = 60\nindex_url: https://user.example.org/simple\n");
        assertThat(find(RegistryKind.PYTHON)).isEqualTo("https://user.example.org/simple");

        write(
                "venv/pip.conf",
                "[global]\nindex-url=https://a.example.org/\n[install]\nindex-url=https://venv.example.org/\n");
        environment.put("VIRTUAL_ENV", root.resolve("venv").toString());
        assertThat(find(RegistryKind.PYTHON)).isEqualTo("https://venv.example.org/");

        Path named = write("named.conf", "[global]\nindex-url = https://u:p%40@named.example.org/simple\n");
        environment.put("PIP_CONFIG_FILE", named.toString());
        assertThat(find(RegistryKind.PYTHON)).isEqualTo("https://u:p%40@named.example.org/simple");

        environment.put("PIP_INDEX_URL", "https://variable.example.org/simple");
        assertThat(find(RegistryKind.PYTHON)).isEqualTo("https://variable.example.org/simple");
    }

    @Test
    void noPipFileIsReadWhereTheVariableSaysSo() throws IOException {
        write("home/.config/pip/pip.conf", "[global]\nindex-url = https://user.example.org/simple\n");
        environment.put("PIP_CONFIG_FILE", "/dev/null");

        assertThat(find(RegistryKind.PYTHON)).isEmpty();
    }

    @Test
    void npmFilesBeatEachOtherFromTheUserToTheVariable() throws IOException {
        write(
                "home/.npmrc",
                "registry=https://${PLACE}.example.org/npm/\n@scope:registry=https://scope.example.org/\n");
        environment.put("PLACE", "user");
        assertThat(find(RegistryKind.NPM)).isEqualTo("https://user.example.org/npm/");

        write("work/.npmrc", "fund=false\nregistry = \"https://work.example.org/\"\n");
        assertThat(find(RegistryKind.NPM)).isEqualTo("https://work.example.org/");

        environment.put("npm_config_registry", "https://variable.example.org/");
        assertThat(find(RegistryKind.NPM)).isEqualTo("https://variable.example.org/");
    }

    @Test
    void aMirrorOfCentralOrOfEverythingIsTheMavenRepository() throws IOException {
        write("home/.m2/settings.xml", settings("other", "*,!central"));
        assertThat(find(RegistryKind.MAVEN)).isEmpty();

        for (String pattern : new String[] {"*", "central", "jcenter, central", "external:*"}) {
            write("home/.m2/settings.xml", settings(pattern));
            assertThat(find(RegistryKind.MAVEN)).isEqualTo("https://mirror0.example.org/maven");
        }
    }

    private static String settings(String... patterns) {
        StringBuilder mirrors = new StringBuilder();
        for (int index = 0; index < patterns.length; index++) {
            mirrors.append("<mirror><id>m")
                    .append(index)
                    .append("</id><mirrorOf>")
                    .append(patterns[index]);
            mirrors.append("</mirrorOf><url>https://mirror").append(index).append(".example.org/maven</url></mirror>");
        }
        return "<settings xmlns=\"http://maven.apache.org/SETTINGS/1.2.0\"><mirrors>" + mirrors
                + "</mirrors></settings>";
    }

    @Test
    void aBrokenSettingsFileIsNoAddress() throws IOException {
        write("home/.m2/settings.xml", "<settings><mirrors>");

        assertThat(find(RegistryKind.MAVEN)).isEmpty();
    }
}
