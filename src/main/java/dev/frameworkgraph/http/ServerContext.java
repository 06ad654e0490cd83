package dev.frameworkgraph.http;

import dev.frameworkgraph.http.embed.EmbedSettings;
import dev.frameworkgraph.http.observation.Logs;
import dev.frameworkgraph.http.subscription.SubscriptionSettings;
import dev.frameworkgraph.reload.ReloadStatus;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What surrounds the answers of a server.
 *
 * @param reloads how the catalog stands to its source
 * @param logs not closed by the server
 */
public record ServerContext(
        LoadSettings load,
        SubscriptionSettings subscriptions,
        Supplier<ReloadStatus> reloads,
        Logs logs,
        EmbedSettings embeds) {

    /** With embeds as they are by default. */
    public ServerContext(
            LoadSettings load, SubscriptionSettings subscriptions, Supplier<ReloadStatus> reloads, Logs logs) {
        this(load, subscriptions, reloads, logs, EmbedSettings.DEFAULTS);
    }

    /** Of a server whose engine nobody replaces, or its owner does, and which logs no requests. */
    public static ServerContext plain() {
        ReloadStatus begun = ReloadStatus.begun(Instant.now());
        return new ServerContext(LoadSettings.DEFAULTS, SubscriptionSettings.DEFAULTS, () -> begun, Logs.NONE);
    }
}
