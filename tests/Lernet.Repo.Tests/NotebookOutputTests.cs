namespace Lernet.Repo.Tests;

public class NotebookOutputTests
{
    [Fact]
    public void Notebooks_OfTheCourse_AreCommittedWithoutOutputs() =>
        Rule.Holds(Repository.FilesEndingIn(".ipynb").Where(file => file.StartsWith("notebooks/", StringComparison.Ordinal))
            .SelectMany(file => NotebookOutputs.Leftovers(file, Repository.Read(file))));

    [Theory]
    [InlineData("""{"cells":[{"cell_type":"code","outputs":[],"execution_count":null},{"cell_type":"code","outputs":[{}]}],"metadata":{}}""", "a.ipynb: cell 2")]
    [InlineData("""{"cells":[{"cell_type":"code","outputs":[],"execution_count":3}],"metadata":{}}""", "a.ipynb: cell 1")]
    [InlineData("""{"cells":[],"metadata":{"lernet":{"run":{"seconds":1}}}}""", "a.ipynb: carries the facts of a run")]
    public void Leftovers_OfAnExecutedNotebook_AreNamed(string json, string expected) =>
        Assert.StartsWith(expected, Assert.Single(NotebookOutputs.Leftovers("a.ipynb", json)), StringComparison.Ordinal);
}
