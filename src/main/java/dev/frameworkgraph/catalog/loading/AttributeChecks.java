package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import org.jspecify.annotations.Nullable;

/** Checks that the ends of an edge are of the kinds, and its attributes those, that its own kind is made for. */
final class AttributeChecks {

    private final WrittenCatalog written;
    private final Problems problems;

    AttributeChecks(WrittenCatalog written, Problems problems) {
        this.written = written;
        this.problems = problems;
    }

    void check(Relationship edge, MappingReader at) {
        FrameworkKind source = kind(edge.source());
        FrameworkKind target = kind(edge.target());
        if (edge.kind() == RelationshipKind.TEMPLATE_FOR
                && source != null
                && source != FrameworkKind.PROJECT_TEMPLATE) {
            problems.add(
                    at.place("kind"),
                    "TEMPLATE_FOR from a " + source,
                    "Only a PROJECT_TEMPLATE generates projects: correct the kind of the file, or that of the edge.");
        }
        boolean inItsPlace = edge.source().compareTo(edge.target()) < 0;
        boolean unlike = source != null && target != null && source != target;
        if (edge.kind() == RelationshipKind.ALTERNATIVE_TO && inItsPlace && unlike) {
            problems.add(
                    at.place("target"),
                    "ALTERNATIVE_TO between " + source + " and " + target,
                    "Alternatives are of one kind: remove the edge, or correct a kind.");
        }
        boolean standard = edge.kind() == RelationshipKind.IMPLEMENTS || edge.kind() == RelationshipKind.NEEDS_ONE_OF;
        only(edge.role(), standard, "role", "IMPLEMENTS and NEEDS_ONE_OF", at);
        only(edge.standardVersion(), edge.kind() == RelationshipKind.IMPLEMENTS, "standardVersion", "IMPLEMENTS", at);
        only(edge.tier(), edge.kind() == RelationshipKind.SUPPORTS_BACKEND, "tier", "SUPPORTS_BACKEND", at);
        only(edge.providedBy(), edge.kind() == RelationshipKind.INTEGRATES_WITH, "providedBy", "INTEGRATES_WITH", at);
    }

    private void only(@Nullable Object value, boolean allowed, String key, String kinds, MappingReader at) {
        if (value != null && !allowed) {
            problems.add(at.place(key), key + " goes with " + kinds + " only", "Remove it, or correct the kind.");
        }
    }

    private @Nullable FrameworkKind kind(String slug) {
        WrittenFramework file = written.frameworksBySlug.get(slug);
        return file == null || !file.valid() ? null : file.framework().kind();
    }
}
