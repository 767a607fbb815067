package gent.jobteam.notification;

/** How many SMS a text takes (GSM 03.38 and 03.40). */
final class SmsLength {

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNO"
                    + "PQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Take two places. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private SmsLength() {}

    static int parts(String text) {
        boolean basic =
                text.chars().allMatch(character -> BASIC.indexOf(character) >= 0 || EXTENSION.indexOf(character) >= 0);
        if (!basic) {
            return parts(text.length(), 70, 67);
        }
        int extra = (int) text.chars()
                .filter(character -> EXTENSION.indexOf(character) >= 0)
                .count();
        return parts(text.length() + extra, 160, 153);
    }

    private static int parts(int length, int alone, int together) {
        return length <= alone ? 1 : (length + together - 1) / together;
    }
}
