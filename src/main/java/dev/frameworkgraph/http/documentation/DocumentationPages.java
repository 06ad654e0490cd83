package dev.frameworkgraph.http.documentation;

import dev.frameworkgraph.query.documentation.SchemaChangelog;
import dev.frameworkgraph.query.documentation.SchemaDocumentation;
import java.util.List;
import java.util.Optional;

/** The pages of one schema, made when they are asked for. */
public final class DocumentationPages {

    /** Of the changelog among the names of types, all of which begin with a capital letter. */
    private static final String CHANGELOG = "changelog";

    private static final int SHOWN = 80;

    private final SchemaDocumentation schema;
    private final List<Limit> limits;

    /** @param limits that this server has */
    public DocumentationPages(SchemaDocumentation schema, List<Limit> limits) {
        this.schema = schema;
        this.limits = List.copyOf(limits);
    }

    /** The page that others hang below. */
    public String overview() {
        return new OverviewPage(Site.at(schema), limits).html();
    }

    /** The page of a type, or of the changelog, below the overview. */
    public Optional<String> find(String name) {
        Site site = Site.below(schema);
        return name.equals(CHANGELOG)
                ? Optional.of(new ChangelogPage(site, SchemaChangelog.shipped()).html())
                : schema.find(name).map(type -> new TypePage(site, type).html());
    }

    /** Instead of the page of a type that the schema does not have. */
    public String unknown(String name) {
        String shown = name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
        return new UnknownPage(Site.below(schema), shown, schema.nearest(shown)).html();
    }
}
