package dev.frameworkgraph.http.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frameworkgraph.http.observation.LimitCounts;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How much each client may still spend: a bucket of cost units by address, which fills evenly. A bucket that nobody used for a
 * period is full, so it can be forgotten. The answer says what is left, in the fields of the draft RateLimit header fields for HTTP.
 */
public final class ClientBudgets {

    private static final int MAX_CLIENTS = 50_000;
    private static final HttpString POLICY = new HttpString("RateLimit-Policy");
    private static final HttpString LEFT = new HttpString("RateLimit");
    private static final String NAME = "\"cost\"";

    /** Whom a bucket is for: an address, or the first half of one of IPv6, for all of the other half belong to one client. */
    private record Client(boolean isLong, long network) {

        static Client of(InetAddress address) {
            ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
            boolean isLong = bytes.remaining() > Long.BYTES;
            return new Client(isLong, isLong ? bytes.getLong() : bytes.getInt());
        }
    }

    private final BudgetSettings settings;
    private final ClientAddresses addresses;
    private final LimitCounts counts;
    private final String policy;
    private final Cache<Client, Bucket> buckets;

    public ClientBudgets(BudgetSettings settings, LimitCounts counts) {
        this.settings = settings;
        this.addresses = new ClientAddresses(settings.trustedProxies());
        this.counts = counts;
        this.policy =
                NAME + ";q=" + settings.units() + ";w=" + settings.period().toSeconds();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_CLIENTS)
                .expireAfterAccess(settings.period())
                .executor(Runnable::run)
                .build();
    }

    /** Takes units from the budget of whoever asks, or tells that there are not so many left, and says so in the header fields. */
    public LongPredicate of(HttpServerExchange exchange) {
        Client client = findClient(exchange);
        return client == null ? units -> true : units -> spend(exchange, client, units);
    }

    /** The same for whoever stays connected, and whose head has been answered. */
    public LongPredicate ofConnection(HttpServerExchange exchange) {
        Client client = findClient(exchange);
        return client == null ? units -> true : units -> take(client, units).isConsumed();
    }

    /** Null for one without a budget. */
    private @Nullable Client findClient(HttpServerExchange exchange) {
        if (settings.units() == 0) {
            return null;
        }
        InetAddress address = addresses.of(exchange);
        return AddressRange.anyHas(settings.exempt(), address) ? null : Client.of(address);
    }

    private ConsumptionProbe take(Client client, long units) {
        ConsumptionProbe probe = buckets.get(client, any -> full())
                .tryConsumeAndReturnRemaining(Math.max(1, Math.min(units, settings.units())));
        if (!probe.isConsumed()) {
            counts.count(Limit.CLIENT_BUDGET.label());
        }
        return probe;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.units()).refillGreedy(settings.units(), settings.period()))
                .withNanosecondPrecision()
                .build();
    }

    private boolean spend(HttpServerExchange exchange, Client client, long units) {
        ConsumptionProbe probe = take(client, units);
        exchange.getResponseHeaders().put(POLICY, policy);
        String left = NAME + ";r=" + probe.getRemainingTokens();
        if (probe.isConsumed()) {
            exchange.getResponseHeaders().put(LEFT, left);
            return true;
        }
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        exchange.getResponseHeaders()
                .put(LEFT, left + ";t=" + seconds)
                .put(Headers.RETRY_AFTER, Long.toString(seconds));
        return false;
    }
}
