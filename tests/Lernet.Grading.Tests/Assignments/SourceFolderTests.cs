using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Assignments;

public class SourceFolderTests
{
    [Fact]
    public void Read_NoSuchAssignment_NamesThoseThatAre()
    {
        using var course = new SourceCourse(Answer(), Test());
        var error = Assert.Throws<GradingException>(() => Lernet.Grading.Assignments.AssignmentReader.Read(course.Folders, "week2"));
        Assert.Contains("There are: week1.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../week1")]
    [InlineData("/tmp")]
    [InlineData("")]
    [InlineData("a+b")]
    [InlineData("nul")]
    [InlineData("week1.")]
    public void Read_NameThatIsNoFolder_IsRefused(string name)
    {
        using var course = new SourceCourse(Answer(), Test());
        Assert.Throws<GradingException>(() => Lernet.Grading.Assignments.AssignmentReader.Read(course.Folders, name));
    }

    [Fact]
    public void Examine_FolderWithoutNotebooks_IsAProblem()
    {
        using var course = new SourceCourse();
        Assert.Contains(course.Problems, problem => problem.Contains("no notebook", StringComparison.Ordinal));
    }

    [Fact]
    public void Examine_LinkAmongFiles_IsAProblem()
    {
        using var course = new SourceCourse(Answer(), Test());
        File.CreateSymbolicLink(Path.Combine(course.Folders.Source(SourceCourse.Name), "data.csv"), "/etc/hostname");
        Assert.Contains(course.Problems, problem => problem.Contains("it is a link", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aux.csv", "device on Windows")]
    [InlineData("a:b.csv", "holds ':'")]
    [InlineData("u\u0308ber.csv", "combining marks")]
    [InlineData("data\u200B.csv", "cannot be seen")]
    [InlineData("parts/second.ipynb", "handed out as it is")]
    [InlineData("LESSON.ipynb", "same name in another case")]
    public void Examine_NameThatDoesNotSurvive_IsAProblem(string file, string says)
    {
        using var course = new SourceCourse(Answer(), Test());
        course.Add(file, Notebook(Answer(), Test()).ToText());
        Assert.Contains(course.Problems, problem => problem.Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("{\"cells\": [], \"metadata\": {}, \"nbformat\": 3, \"nbformat_minor\": 0}", "nbformat 3")]
    public void Examine_NotebookThatCannotBeRead_IsAProblemAmongOthers(string content, string says)
    {
        using var course = new SourceCourse(Answer(), Test(points: -1));
        course.Add("broken.ipynb", content);
        Assert.Contains(course.Problems, problem => problem.StartsWith("broken.ipynb: ", StringComparison.Ordinal) && problem.Contains(says, StringComparison.Ordinal));
        Assert.Contains(course.Problems, problem => problem.Contains("points are -1", StringComparison.Ordinal));
    }
}
