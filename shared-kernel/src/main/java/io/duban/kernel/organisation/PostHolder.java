package io.duban.kernel.organisation;

/** Who holds a post in a unit: an official's name, and what the post is called there, such as 局长. */
public record PostHolder(String name, String post) {

    /** Post and name as a document writes them. */
    public String title() {
        return post + " " + name;
    }
}
