package dev.frameworkgraph.http.admission;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the other end of the connection or, where that is a trusted proxy, the one it names in {@code X-Forwarded-For}. Each
 * proxy adds at the right whom it was asked by; what stands to the left of the first address that is not trusted may be made up.
 */
final class ClientAddresses {

    private final List<AddressRange> trustedProxies;

    ClientAddresses(List<AddressRange> trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    InetAddress of(HttpServerExchange exchange) {
        InetAddress peer = exchange.getSourceAddress().getAddress();
        HeaderValues fields = exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR);
        return fields == null || trustedProxies.isEmpty() ? peer : behind(peer, String.join(",", fields));
    }

    private InetAddress behind(InetAddress peer, String forwardedFor) {
        InetAddress known = peer;
        int end = forwardedFor.length();
        while (end >= 0 && AddressRange.anyHas(trustedProxies, known)) {
            int comma = forwardedFor.lastIndexOf(',', end - 1);
            InetAddress named = address(forwardedFor.substring(comma + 1, end).strip());
            if (named == null) {
                return known;
            }
            known = named;
            end = comma;
        }
        return known;
    }

    /** With or without a port. */
    private static @Nullable InetAddress address(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? null : AddressRange.parse(text.substring(1, end));
        }
        int colon = text.indexOf(':');
        boolean port = colon >= 0 && colon == text.lastIndexOf(':');
        return AddressRange.parse(port ? text.substring(0, colon) : text);
    }
}
