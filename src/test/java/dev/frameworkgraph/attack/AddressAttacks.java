package dev.frameworkgraph.attack;

import static dev.frameworkgraph.attack.Attack.address;
import static dev.frameworkgraph.attack.Attack.raw;

import java.util.List;

/** Addresses that look for files, for doors, and for the limits of the reader; and requests of other sites' pages. */
final class AddressAttacks {

    private static final String QUERY = "/graphql?query=%7B__typename%7D";

    private AddressAttacks() {}

    private static Attack fromOtherSite(String name, String method, String contentType, String body) {
        return raw(
                name,
                method
                        + " /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: https://evil.example\r\nSec-Fetch-Site: cross-site\r\n"
                        + (contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n") + "Content-Length: "
                        + body.length() + "\r\n\r\n" + body);
    }

    static List<Attack> all() {
        return List.of(
                address("up and out", "/../../../../etc/passwd"),
                address("up and out of the pages", "/graphiql/../../../etc/passwd"),
                address("up and out, encoded", "/%2e%2e/%2e%2e/etc/passwd"),
                address("up and out, with the slash encoded", "/graphiql/..%2f..%2f..%2fetc%2fpasswd"),
                address("up and out, encoded twice", "/%252e%252e%252fetc/passwd"),
                address("up and out, with backslashes", "/graphiql/..%5c..%5c..%5cwindows/win.ini"),
                address("up and out, overlong", "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd"),
                address("a class of the server", "/graphiql/../../dev/frameworkgraph/cli/Main.class"),
                address("the manifest of the jar", "/META-INF/MANIFEST.MF"),
                address("the catalog's files", "/catalog/features.yaml"),
                address("a double slash", "//etc/passwd"),
                address("a NUL", "/graphiql/index.html%00.css"),
                address("a path parameter", "/health;a=b/live;jsessionid=1"),
                address("a broken escape", "/%zz"),
                address("half an escape", "/%"),
                address("a path of 100,000 characters", "/" + "a".repeat(100_000)),
                address("a path of 4,000 folders", "/" + "a/".repeat(4_000)),
                address("markup as a path", "/<script>alert(1)</script>"),
                address("a line break in the path", "/a%0d%0aSet-Cookie:%20a=b"),
                address("a line break in a redirect", "/graphiql?a=%0d%0aSet-Cookie:%20a=b"),
                address("a redirect elsewhere", "//evil.example/%2f.."),
                address("a document elsewhere", "/documents/../graphql"),
                address("a document up and out", "/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd"),
                address("2,000 parameters", QUERY + "&a=b".repeat(2_000)),
                address("a query twice", QUERY + "&query=%7Ba%7D"),
                address("a mutation by GET", "/graphql?query=mutation%7B__typename%7D"),
                address("a batch by GET", "/graphql?query=[%7B__typename%7D,%7B__typename%7D]"),
                address("variables that are no JSON", QUERY + "&variables=%7B"),
                address("variables nested 2,000 deep", QUERY + "&variables=" + "[".repeat(2_000)),
                address("a query that is no UTF-8", "/graphql?query=%ff%fe%00"),
                address("no query", "/graphql"),
                address("bytes past ASCII", "/\u00e9\u00ff"),
                fromOtherSite("a foreign form", "POST", "application/x-www-form-urlencoded", "query=%7B__typename%7D"),
                fromOtherSite("foreign plain text", "POST", "text/plain", "{\"query\":\"{__typename}\"}"),
                fromOtherSite("foreign JSON without a type", "POST", "", "{\"query\":\"{__typename}\"}"),
                fromOtherSite(
                        "a foreign upload",
                        "POST",
                        "multipart/form-data; boundary=b",
                        "--b\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\n{__typename}\r\n--b--\r\n"),
                fromOtherSite("a foreign PUT", "PUT", "application/json", "{\"query\":\"{__typename}\"}"));
    }
}
