package gent.jobteam.search;

/**
 * One word of a name in small Latin letters and digits, without marks.
 *
 * @param letters never empty
 * @param vowelsUnwritten whether it was written in a script that leaves short vowels out, such as Arabic
 */
record NameWord(String letters, boolean vowelsUnwritten) {

    private static final int SHORTEST_WITH_ARTICLE = 5;

    /** Without the Arabic article that is written onto the word. */
    NameWord withoutArticle() {
        boolean article = vowelsUnwritten && letters.startsWith("al") && letters.length() >= SHORTEST_WITH_ARTICLE;
        return article ? new NameWord(letters.substring(2), true) : this;
    }

    NameWord and(NameWord next) {
        return new NameWord(letters + next.letters, vowelsUnwritten || next.vowelsUnwritten);
    }
}
