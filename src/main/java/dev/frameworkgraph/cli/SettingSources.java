package dev.frameworkgraph.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Values of options that were not given as flags: from the environment, then from the settings file. */
final class SettingSources implements IDefaultValueProvider {

    private static final String PREFIX = "FRAMEWORK_GRAPH_";
    private static final String FILE = PREFIX + "CONFIG";

    private final Map<String, String> environment;
    private @Nullable Properties file;

    SettingSources(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)
                || !option.longestName().startsWith("--")
                || option.usageHelp()
                || option.versionHelp()) {
            return null;
        }
        String name = option.longestName().substring(2);
        String variable = ofEnvironment(name);
        return variable == null ? file().getProperty(name) : variable;
    }

    /** {@code log-format} → {@code FRAMEWORK_GRAPH_LOG_FORMAT}. */
    static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Where the value of an option comes from when no flag gives it. */
    String source(String name) {
        if (ofEnvironment(name) != null) {
            return variable(name);
        }
        return file().containsKey(name) ? environment.get(FILE) + "" : "default";
    }

    /**
     * An empty variable counts as not set; so does an address such as {@code tcp://10.0.0.1:80}, which Kubernetes puts into
     * {@code FRAMEWORK_GRAPH_PORT} for a service of our name.
     */
    private @Nullable String ofEnvironment(String name) {
        String value = environment.get(variable(name));
        return value == null || value.isEmpty() || value.startsWith("tcp://") ? null : value;
    }

    /**
     * Reads the settings file before anything depends on it.
     *
     * @param known names of all settings, asked for only if the file has any
     * @throws CommandFailure when it cannot be read, or has a setting that no command knows
     */
    void check(Supplier<Set<String>> known) {
        NavigableSet<String> unknown = new TreeSet<>(file().stringPropertyNames());
        if (unknown.isEmpty()) {
            return;
        }
        unknown.removeAll(known.get());
        if (!unknown.isEmpty()) {
            throw new CommandFailure(
                    2,
                    "The settings file " + environment.get(FILE) + " has \"" + unknown.first()
                            + "\", which is no setting; config print lists them all");
        }
    }

    private Properties file() {
        if (file == null) {
            file = read(environment.get(FILE));
        }
        return file;
    }

    private static Properties read(@Nullable String path) {
        Properties properties = new Properties();
        if (path == null || path.isEmpty()) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(Path.of(path))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.FAILED,
                    "The settings file " + path + " named by " + FILE + " cannot be read: " + e.getMessage());
        }
    }
}
