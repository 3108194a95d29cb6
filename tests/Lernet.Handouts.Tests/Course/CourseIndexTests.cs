using Lernet.Handouts.Course;
using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Course;

public class CourseIndexTests
{
    private static readonly LessonCard[] Lessons =
    [
        new("07", "The training loop", "Train a network.", 60, "07.html"),
        new("01", "The neuron", "Add and decide.", 45, "01.html", "spam perceptron"),
        new("04", "Gradient descent", "Walk downhill.", 45, "04.html"),
    ];

    [Fact]
    public void Index_Lessons_AreGroupedInOrder()
    {
        var page = Html.Document(CourseIndex.Build(Lessons));

        Assert.Equal(["One neuron", "Networks that learn"], page.QuerySelectorAll(".part h2").Select(part => part.TextContent));
        Assert.Equal(["01.html", "04.html", "07.html"], page.QuerySelectorAll(".ls a").Select(lesson => lesson.GetAttribute("href")));
        Assert.Contains("2 lessons, 1 h 30 min", page.QuerySelector(".part-h")!.TextContent);
    }

    [Fact]
    public void Index_Words_FindByKeyword()
    {
        Assert.Contains("perceptron", Html.Document(CourseIndex.Build(Lessons)).QuerySelector("li")!.GetAttribute("data-words"));
    }

    [Fact]
    public void Index_LessonWithoutNumber_IsStillListed()
    {
        Assert.Contains("Further pages", CourseIndex.Build([new LessonCard("", "Extra", "More.", 0, "extra.html")]));
    }

    [Fact]
    public void Index_Whole_LooksAsApproved()
    {
        Approve.Text(Html.Document(CourseIndex.Build(Lessons)).QuerySelector("main")!.OuterHtml, "tests/Lernet.Handouts.Tests/Approved/index.html");
    }

    [Fact]
    public void Card_OfANotebook_TakesItsHead()
    {
        var card = LessonCard.Of(Notebook(Text("# 04 Gradient descent\n\nDown the slope. Then up.\n\n**Time** 45 minutes\n\n## Walk")), "04.html");

        Assert.Equal(new LessonCard("04", "Gradient descent", "Down the slope.", 45, "04.html", "Walk"), card);
    }
}
