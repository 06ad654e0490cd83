package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.embed.EmbedSettings;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Where the server is known to be, and whose pages may frame its embeds. */
final class EmbedOptions {

    private static final Pattern PUBLIC_URL = Pattern.compile(
            "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*|https?://\\[[0-9a-fA-F:]+](:[0-9]{1,5})?");
    private static final Pattern SOURCE =
            Pattern.compile("\\*|(https?://)?(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:([0-9]{1,5}|\\*))?|https?:");

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Address of the explorer as everybody knows it, base path included, such as"
                    + " https://frameworks.example.org: for link previews and oEmbed, which need whole addresses.")
    private String publicUrl = "";

    @Option(
            names = "--frame-ancestors",
            paramLabel = "SOURCE",
            split = ",",
            defaultValue = "*",
            description =
                    "Sites whose pages may frame /embed/..., such as https://wiki.example.org or *.example.org: * for all,"
                            + " none for no other (default: ${DEFAULT-VALUE}).")
    private List<String> frameAncestors = List.of();

    EmbedSettings settings() {
        if (!publicUrl.isEmpty() && !PUBLIC_URL.matcher(publicUrl).matches()) {
            throw new CommandFailure(
                    2,
                    "--public-url is an address without a slash at its end: https://frameworks.example.org, not "
                            + publicUrl);
        }
        if (frameAncestors.equals(List.of("none"))) {
            return new EmbedSettings(publicUrl, List.of());
        }
        for (String source : frameAncestors) {
            if (!SOURCE.matcher(source).matches()) {
                throw new CommandFailure(
                        2, "--frame-ancestors takes sites such as https://wiki.example.org, * or none, not " + source);
            }
        }
        return new EmbedSettings(publicUrl, frameAncestors);
    }
}
