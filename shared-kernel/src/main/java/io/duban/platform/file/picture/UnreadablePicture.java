package io.duban.platform.file.picture;

/** What calls itself a picture is none, is broken, or is larger than can be turned. The message is for the log. */
public final class UnreadablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePicture(String why) {
        super(why);
    }
}
