package dev.frameworkgraph.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the usual clients of an ecosystem (pip, npm, Maven) are told to find their registry: variables first, then their files. */
public final class ClientSettings {

    private static final Pattern ENTRY = Pattern.compile("\\s*([^=:#;\\s]+)\\s*[=:]\\s*(.*?)\\s*");
    private static final Pattern NPM_ENTRY = Pattern.compile("\\s*registry\\s*=\\s*\"?(.*?)\"?\\s*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, String> environment;
    private final Path home;
    private final Path workingFolder;
    private final Path systemFolder;

    /**
     * Where to look.
     *
     * @param systemFolder where settings for all users are kept, such as /etc
     */
    public ClientSettings(Map<String, String> environment, Path home, Path workingFolder, Path systemFolder) {
        this.environment = environment;
        this.home = home;
        this.workingFolder = workingFolder;
        this.systemFolder = systemFolder;
    }

    /** The address that the client of an ecosystem uses, with the credentials in it; empty where none is set. */
    public Optional<String> find(RegistryKind kind) {
        return switch (kind) {
            case PYTHON -> pip();
            case NPM -> npm();
            case MAVEN -> maven();
        };
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private Optional<String> pip() {
        return variable("PIP_INDEX_URL")
                .or(() -> last(pipFiles().stream()
                        .map(ClientSettings::pipIndex)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Those for all users, for the user, for the virtual environment, and the one that a variable names, each beating those before it. */
    private List<Path> pipFiles() {
        Optional<String> named = variable("PIP_CONFIG_FILE");
        if (named.isPresent() && (named.get().equals("/dev/null") || named.get().equalsIgnoreCase("nul"))) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        files.add(systemFolder.resolve("xdg/pip/pip.conf"));
        files.add(systemFolder.resolve("pip.conf"));
        files.add(home.resolve(".pip/pip.conf"));
        files.add(home.resolve("Library/Application Support/pip/pip.conf"));
        files.add(variable("XDG_CONFIG_HOME")
                .map(Path::of)
                .orElse(home.resolve(".config"))
                .resolve("pip/pip.conf"));
        variable("APPDATA").ifPresent(folder -> files.add(Path.of(folder, "pip", "pip.ini")));
        variable("VIRTUAL_ENV").ifPresent(folder -> files.add(Path.of(folder, "pip.conf")));
        named.ifPresent(file -> files.add(Path.of(file)));
        return files;
    }

    /** The index of a file: what it says for installing before what it says for everything. */
    private static Optional<String> pipIndex(Path file) {
        String section = "";
        String everything = null;
        String installing = null;
        for (String line : lines(file)) {
            Matcher entry = ENTRY.matcher(line);
            if (line.strip().startsWith("[")) {
                section = line.strip().replaceAll("[\\[\\]\\s]", "");
            } else if (entry.matches()
                    && isIndex(entry.group(1))
                    && !entry.group(2).isBlank()) {
                everything = section.equals("global") ? entry.group(2) : everything;
                installing = section.equals("install") ? entry.group(2) : installing;
            }
        }
        return Optional.ofNullable(installing == null ? everything : installing);
    }

    private static boolean isIndex(String key) {
        return key.replace('_', '-').toLowerCase(Locale.ROOT).equals("index-url");
    }

    private Optional<String> npm() {
        Path user = variable("npm_config_userconfig")
                .or(() -> variable("NPM_CONFIG_USERCONFIG"))
                .map(Path::of)
                .orElse(home.resolve(".npmrc"));
        return variable("npm_config_registry")
                .or(() -> variable("NPM_CONFIG_REGISTRY"))
                .or(() -> npmRegistry(workingFolder.resolve(".npmrc")))
                .or(() -> npmRegistry(user));
    }

    private Optional<String> npmRegistry(Path file) {
        return last(lines(file).stream()
                .map(NPM_ENTRY::matcher)
                .filter(Matcher::matches)
                .map(entry -> withVariables(entry.group(1)))
                .filter(value -> !value.isBlank())
                .toList());
    }

    private String withVariables(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(environment.getOrDefault(match.group(1), "")));
    }

    private Optional<String> maven() {
        Path file = home.resolve(".m2/settings.xml");
        XmlElement mirrors;
        try {
            mirrors = Files.isRegularFile(file)
                    ? XmlElement.root(Files.readAllBytes(file), "settings").find("mirrors")
                    : null;
        } catch (IOException e) {
            return Optional.empty();
        }
        List<XmlElement> all = mirrors == null ? List.of() : mirrors.children("mirror");
        return all.stream()
                .filter(mirror -> isOfCentral(mirror.text("mirrorOf")))
                .map(mirror -> Optional.ofNullable(mirror.text("url")))
                .flatMap(Optional::stream)
                .map(this::withMavenVariables)
                .findFirst();
    }

    private String withMavenVariables(String text) {
        return VARIABLE.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            String value = name.startsWith("env.") ? environment.getOrDefault(name.substring(4), "") : "";
            return Matcher.quoteReplacement(value);
        });
    }

    private static boolean isOfCentral(@Nullable String mirrorOf) {
        List<String> patterns = mirrorOf == null
                ? List.of()
                : Arrays.stream(mirrorOf.split(",", -1)).map(String::strip).toList();
        boolean named = patterns.contains("central") || patterns.contains("*") || patterns.contains("external:*");
        return named && !patterns.contains("!central");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
