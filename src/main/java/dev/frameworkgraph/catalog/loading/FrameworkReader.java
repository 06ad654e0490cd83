package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.BackendTier;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Quality;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenClaim;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenEvidence;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenGoal;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenRelationship;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code frameworks/SLUG.yaml}. */
final class FrameworkReader {

    /** The levels that are written: the others are left out or computed. */
    private static final Set<SupportLevel> LEVELS =
            EnumSet.complementOf(EnumSet.of(SupportLevel.UNKNOWN, SupportLevel.NOT_APPLICABLE));
    /** The kinds that are written: the others come from package facts or from a rule. */
    private static final Set<RelationshipKind> RELATIONSHIP_KINDS =
            EnumSet.complementOf(EnumSet.of(RelationshipKind.DEPENDS_ON, RelationshipKind.SERVABLE_BY));

    private final Problems problems;

    FrameworkReader(Problems problems) {
        this.problems = problems;
    }

    /** What the file says; its name, not what it writes as slug, tells which framework it is about. */
    WrittenFramework read(YamlNode root, String slug) {
        int before = problems.count();
        MappingReader reader = MappingReader.of(root, problems);
        String writtenSlug = reader.text("slug");
        Framework framework = new Framework(
                slug,
                reader.text("name"),
                reader.texts("aliases"),
                reader.texts("redirects"),
                reader.optionalText("parent"),
                reader.constant("kind", FrameworkKind.class),
                reader.constants("purposes", FrameworkKind.class),
                reader.constant("status", FrameworkStatus.class),
                reader.text("summary"),
                reader.constants("languages", Language.class),
                reader.texts("licenses"),
                reader.texts("packages"),
                reader.optionalText("homepage"),
                reader.optionalText("repository"),
                reader.optionalText("documentation"),
                reader.texts("maintainers"),
                List.of(),
                List.of(),
                null);
        Version verifiedAgainst = reader.optionalVersion("verifiedAgainst");
        boolean valid = problems.count() == before;
        Map<String, WrittenSource> sources = sources(reader);
        List<WrittenGoal> goals = goals(reader);
        List<WrittenClaim> claims = claims(reader);
        List<WrittenRelationship> relationships = relationships(reader);
        reader.finish();
        return new WrittenFramework(
                reader, writtenSlug, framework, verifiedAgainst, sources, goals, claims, relationships, valid);
    }

    private Map<String, WrittenSource> sources(MappingReader framework) {
        Map<String, WrittenSource> sources = new LinkedHashMap<>();
        framework.entriesByKey("sources").forEach((key, entry) -> {
            MappingReader reader = MappingReader.of(entry.value(), problems);
            WrittenSource source = new WrittenSource(
                    reader,
                    reader.text("url"),
                    reader.constant("kind", EvidenceKind.class),
                    reader.optionalVersion("version"),
                    reader.date("accessed"));
            reader.finish();
            sources.put(key, source);
        });
        return sources;
    }

    private List<WrittenGoal> goals(MappingReader framework) {
        List<WrittenGoal> goals = new ArrayList<>();
        for (MappingReader reader : framework.mappings("designGoals")) {
            WrittenGoal goal = new WrittenGoal(
                    reader.constant("quality", Quality.class), reader.text("statement"), evidence(reader));
            if (reader.finish()) {
                goals.add(goal);
            }
        }
        return goals;
    }

    private List<WrittenClaim> claims(MappingReader framework) {
        List<WrittenClaim> claims = new ArrayList<>();
        framework.entriesByKey("claims").forEach((feature, entry) -> {
            YamlNode node = entry.value();
            List<YamlNode> intervals = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
            for (YamlNode interval : intervals) {
                Reference key = new Reference(entry.keyPlace(), feature);
                WrittenClaim claim = claim(key, MappingReader.of(interval, problems));
                if (claim.reader().finish()) {
                    claims.add(claim);
                }
            }
        });
        return claims;
    }

    private WrittenClaim claim(Reference feature, MappingReader reader) {
        return new WrittenClaim(
                reader,
                feature,
                reader.constant("level", SupportLevel.class, LEVELS),
                reader.optionalConstant("completeness", Completeness.class),
                reader.optionalConstant("stability", Stability.class),
                bound(reader),
                reader.optionalVersion("until"),
                reader.texts("requires"),
                reader.optionalText("inheritedFrom"),
                reader.texts("via"),
                reader.optionalText("note"),
                reader.optionalVersion("verifiedAgainst"),
                evidence(reader));
    }

    /** {@code "2.0"} is exact, {@code "<=2.0"} an upper bound. */
    private @Nullable VersionBound bound(MappingReader reader) {
        return reader.parse(
                "since",
                text -> text.startsWith("<=")
                        ? new VersionBound(Version.of(text.substring(2).strip()), true)
                        : new VersionBound(Version.of(text), false),
                "Write the first release that has it, such as \"2.0\", or \"<=2.0\" when only an upper bound is known.");
    }

    private List<WrittenRelationship> relationships(MappingReader framework) {
        List<WrittenRelationship> relationships = new ArrayList<>();
        for (MappingReader reader : framework.mappings("relationships")) {
            if (isInverse(reader)) {
                continue;
            }
            WrittenRelationship relationship = new WrittenRelationship(
                    reader,
                    reader.constant("kind", RelationshipKind.class, RELATIONSHIP_KINDS),
                    reader.optionalText("target"),
                    reader.optionalConstant("targetKind", FrameworkKind.class),
                    reader.optionalConstant("role", StandardRole.class),
                    reader.optionalText("standardVersion"),
                    reader.optionalRange("range"),
                    reader.optionalText("providedBy"),
                    reader.optionalConstant("tier", BackendTier.class),
                    reader.optionalText("note"),
                    evidence(reader));
            if (reader.finish()) {
                relationships.add(relationship);
            }
        }
        return relationships;
    }

    /** The other direction of every edge follows by itself. */
    private boolean isInverse(MappingReader reader) {
        String written = reader.optionalText("kind");
        for (RelationshipKind kind : RelationshipKind.values()) {
            String inverse = kind.inverseLabel().replace(' ', '_').toUpperCase(Locale.ROOT);
            if (!kind.symmetric() && inverse.equals(written)) {
                problems.add(
                        reader.place("kind"),
                        written + " is the inverse of " + kind + " and follows from it",
                        "Write " + kind + " in the file of the other end, with this framework as target.");
                return true;
            }
        }
        return false;
    }

    private List<WrittenEvidence> evidence(MappingReader owner) {
        List<WrittenEvidence> evidence = new ArrayList<>();
        for (MappingReader reader : owner.mappings("evidence")) {
            WrittenEvidence item = new WrittenEvidence(
                    reader,
                    reader.text("source"),
                    reader.optionalText("locator"),
                    reader.optionalConstant("kind", EvidenceKind.class),
                    reader.text("shows"));
            if (reader.finish()) {
                evidence.add(item);
            }
        }
        return evidence;
    }
}
