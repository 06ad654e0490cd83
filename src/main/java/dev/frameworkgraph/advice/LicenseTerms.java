package dev.frameworkgraph.advice;

import java.util.Set;

/** What a licence asks for, least first. */
enum LicenseTerms {
    PERMISSIVE(Set.of(
            "0BSD",
            "AFL-3.0",
            "Apache-2.0",
            "BSD-1-Clause",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-3-Clause-Clear",
            "BSD-3-Clause-Modification",
            "BSL-1.0",
            "CC0-1.0",
            "HPND",
            "ISC",
            "MIT",
            "MIT-0",
            "MS-PL",
            "NCSA",
            "PSF-2.0",
            "PostgreSQL",
            "Python-2.0",
            "UPL-1.0",
            "Unlicense",
            "WTFPL",
            "X11",
            "ZPL-2.0",
            "ZPL-2.1",
            "Zlib")),

    WEAK_COPYLEFT(Set.of(
            "CDDL-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "LGPL-2.0-only",
            "LGPL-2.0-or-later",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "MPL-1.1",
            "MPL-2.0",
            "MS-RL")),

    STRONG_COPYLEFT(Set.of(
            "AGPL-3.0-only",
            "AGPL-3.0-or-later",
            "EUPL-1.2",
            "GPL-2.0-only",
            "GPL-2.0-or-later",
            "GPL-3.0-only",
            "GPL-3.0-or-later",
            "OSL-3.0")),

    /** Nobody has sorted the licence. */
    UNSORTED(Set.of());

    @SuppressWarnings("ImmutableEnumChecker") // every one of them is Set.of
    private final Set<String> identifiers;

    LicenseTerms(Set<String> identifiers) {
        this.identifiers = identifiers;
    }

    /** Of one SPDX identifier. */
    static LicenseTerms of(String identifier) {
        for (LicenseTerms terms : values()) {
            if (terms.identifiers.contains(identifier)) {
                return terms;
            }
        }
        return UNSORTED;
    }
}
