package dev.frameworkgraph;

import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The sample catalog with markup and script in every place where the loader takes free text. */
@NullMarked
public final class HostileCatalog {

    /** Leaves a trace in {@code window.ran} wherever it is read as markup, as a script or within an attribute. */
    public static final String MARKUP =
            "<img src=x onerror=window.ran=1><script>window.ran=1</script><svg onload=window.ran=1></svg>"
                    + "'\\\" onmouseover=window.ran=1 x='javascript:window.ran=1";

    private static final Pattern TEXT = Pattern.compile(
            "(\\b(?:name|summary|description|countsIf|boundary|note|locator|shows|statement|license|standardVersion): )(?:\"[^\"]*\"|[^\\n\"{]+)");
    private static final Pattern TEXTS = Pattern.compile("((?:aliases|synonyms|requires): \\[)[^\\]]*\\]");

    private HostileCatalog() {}

    public static FrameworkGraph graph() {
        Map<String, String> textsByName = new TreeMap<>();
        for (CatalogFile file : SampleCatalog.files()) {
            textsByName.put(file.name(), hostile(new String(file.content(), StandardCharsets.UTF_8)));
        }
        return FrameworkGraph.of(SampleCatalog.loaded(SampleCatalog.with(textsByName)));
    }

    /** Numbered, for names that must differ. */
    private static String hostile(String yaml) {
        int[] number = {yaml.hashCode() & 0xffff};
        String named =
                TEXT.matcher(yaml).replaceAll(found -> quoted(found.group(1) + "\"" + MARKUP + number[0]++ + "\""));
        return TEXTS.matcher(named).replaceAll(found -> quoted(found.group(1) + "\"" + MARKUP + number[0]++ + "\"]"));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
