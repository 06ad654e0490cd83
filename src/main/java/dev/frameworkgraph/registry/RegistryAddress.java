package dev.frameworkgraph.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a registry is, apart from the credentials for it, which nothing prints. */
public final class RegistryAddress {

    private final URI base;
    private final @Nullable String authorization;

    private RegistryAddress(URI base, @Nullable String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /**
     * Reads an address with or without credentials in it.
     *
     * @throws IllegalArgumentException when it is no absolute http(s) address; the message does not repeat it
     */
    public static RegistryAddress of(String text) {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address", e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if ((!scheme.equals("http") && !scheme.equals("https")) || uri.getHost() == null) {
            throw new IllegalArgumentException("not an absolute http or https address");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        URI base = URI.create(scheme + "://" + authority(uri) + (path.endsWith("/") ? path : path + "/"));
        String credentials = uri.getUserInfo();
        return new RegistryAddress(base, credentials == null ? null : basic(credentials));
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static String authority(URI uri) {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /** The same place without credentials. */
    static URI plain(URI uri) {
        if (uri.getRawUserInfo() == null || uri.getHost() == null) {
            return uri;
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + authority(uri) + uri.getRawPath() + query);
    }

    /** An address below this one. */
    URI resolve(String path) {
        return base.resolve(path);
    }

    String host() {
        return base.getHost();
    }

    /** The header for a request to a place; null for another host, which the credentials are not for. */
    @Nullable
    String authorizationFor(URI target) {
        boolean same = base.getHost().equalsIgnoreCase(target.getHost()) && port(base) == port(target);
        boolean upgraded = base.getHost().equalsIgnoreCase(target.getHost())
                && base.getPort() < 0
                && target.getPort() < 0
                && "https".equals(target.getScheme());
        return same || upgraded ? authorization : null;
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? ("https".equals(uri.getScheme()) ? 443 : 80) : uri.getPort();
    }

    /** Without credentials. */
    @Override
    public String toString() {
        return base.toString();
    }
}
