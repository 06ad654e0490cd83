package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.PackageLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the addresses that a package declares: those under a well-known label (PEP 753), absolute, and not at the registry itself. */
final class DeclaredLinks {

    private static final int MAX_LENGTH = 1024;
    private static final Map<String, String> LABELS_BY_ALIAS = Map.ofEntries(
            Map.entry("homepage", "homepage"),
            Map.entry("source", "source"),
            Map.entry("repository", "source"),
            Map.entry("sourcecode", "source"),
            Map.entry("github", "source"),
            Map.entry("changelog", "changelog"),
            Map.entry("changes", "changelog"),
            Map.entry("whatsnew", "changelog"),
            Map.entry("history", "changelog"),
            Map.entry("releasenotes", "releasenotes"),
            Map.entry("documentation", "documentation"),
            Map.entry("docs", "documentation"),
            Map.entry("issues", "issues"),
            Map.entry("bugs", "issues"),
            Map.entry("issue", "issues"),
            Map.entry("tracker", "issues"),
            Map.entry("issuetracker", "issues"),
            Map.entry("bugtracker", "issues"),
            Map.entry("funding", "funding"),
            Map.entry("sponsor", "funding"),
            Map.entry("donate", "funding"),
            Map.entry("donation", "funding"));

    private final String registryHost;
    private final Map<String, String> urlsByLabel = new LinkedHashMap<>();

    DeclaredLinks(String registryHost) {
        this.registryHost = registryHost.toLowerCase(Locale.ROOT);
    }

    /** Takes an address, unless its label means nothing here or has one already. */
    void add(String label, @Nullable String url) {
        String plain = label.replaceAll("[\\p{Punct}\\s]", "").toLowerCase(Locale.ROOT);
        String known = LABELS_BY_ALIAS.get(plain);
        if (known != null && url != null) {
            address(url.strip()).ifPresent(address -> urlsByLabel.putIfAbsent(known, address));
        }
    }

    private Optional<String> address(String url) {
        if (url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            boolean absolute = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return absolute && !isOfRegistry(uri.getHost()) ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The registry's own host, or the site that it is a part of: of packages.example.org that is example.org too. */
    private boolean isOfRegistry(String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        int dot = registryHost.indexOf('.');
        String site = dot < 0 ? registryHost : registryHost.substring(dot + 1);
        return plain.equals(registryHost) || (site.contains(".") && plain.equals(site));
    }

    /** In the order of the labels. */
    List<PackageLink> links() {
        return PackageLink.LABELS.stream()
                .filter(urlsByLabel::containsKey)
                .map(label -> new PackageLink(label, urlsByLabel.getOrDefault(label, "")))
                .toList();
    }
}
