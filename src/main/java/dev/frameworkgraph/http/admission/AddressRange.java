package dev.frameworkgraph.http.admission;

import io.undertow.util.NetworkUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that begin with the same bits.
 *
 * @param bits how many of the first address count
 */
public record AddressRange(InetAddress first, int bits) {

    /** Before an address of IPv4 where one of IPv6 is expected. */
    private static final String MAPPED = "::ffff:";

    /**
     * An address, or the first one of a range and the number of its bits that count, as {@code 10.0.0.0/8}.
     *
     * @throws IllegalArgumentException when the text is neither; names are not looked up
     */
    public static AddressRange of(String text) {
        int slash = text.indexOf('/');
        InetAddress address = parse(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw new IllegalArgumentException("not an address: " + text);
        }
        int all = address.getAddress().length * Byte.SIZE;
        if (slash < 0) {
            return new AddressRange(address, all);
        }
        String bits = text.substring(slash + 1);
        if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > all) {
            throw new IllegalArgumentException("not a number of bits from 0 to " + all + ": " + text);
        }
        return new AddressRange(address, Integer.parseInt(bits));
    }

    /** An address written in numbers; null when it is anything else. */
    static @Nullable InetAddress parse(String text) {
        boolean mapped = text.regionMatches(true, 0, MAPPED, 0, MAPPED.length()) && text.indexOf('.') >= 0;
        String bare = mapped ? text.substring(MAPPED.length()) : text;
        try {
            return bare.indexOf(':') < 0 ? NetworkUtils.parseIpv4Address(bare) : NetworkUtils.parseIpv6Address(bare);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    static boolean anyHas(Collection<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.has(address));
    }

    boolean has(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (bit(mine, bit) != bit(other, bit)) {
                return false;
            }
        }
        return true;
    }

    private static int bit(byte[] address, int bit) {
        return address[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
    }
}
