package dev.frameworkgraph.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a developer installs or adopts by name, or a separately documented component of it.
 *
 * @param redirects former slugs that lead here
 * @param parent for a component: slug of the framework that ships it
 * @param purposes secondary kinds
 * @param licenses SPDX expressions
 * @param packages package URLs without a version
 * @param maintainers organization slugs
 * @param releases stable releases that were not withdrawn, newest first; empty for a component
 * @param packageFacts null where no package metadata is known
 */
public record Framework(
        String slug,
        String name,
        List<String> aliases,
        List<String> redirects,
        @Nullable String parent,
        FrameworkKind kind,
        List<FrameworkKind> purposes,
        FrameworkStatus status,
        String summary,
        List<Language> languages,
        List<String> licenses,
        List<String> packages,
        @Nullable String homepage,
        @Nullable String repository,
        @Nullable String documentation,
        List<String> maintainers,
        List<DesignGoal> designGoals,
        List<Release> releases,
        @Nullable PackageFacts packageFacts)
        implements Node, Searchable, RelationshipTarget, PathNode {

    public Framework {
        aliases = List.copyOf(aliases);
        redirects = List.copyOf(redirects);
        purposes = List.copyOf(purposes);
        languages = List.copyOf(languages);
        licenses = List.copyOf(licenses);
        packages = List.copyOf(packages);
        maintainers = List.copyOf(maintainers);
        designGoals = List.copyOf(designGoals);
        releases = List.copyOf(releases);
    }

    @Override
    public String key() {
        return slug;
    }

    /** The newest stable release; null for a component or where no package metadata is known. */
    public @Nullable Release latestRelease() {
        return releases.isEmpty() ? null : releases.get(0);
    }

    @Override
    public PathNodeType nodeType() {
        return PathNodeType.FRAMEWORK;
    }
}
