namespace Lernet.Repo.Tests;

public class LockFileTests
{
    [Fact]
    public void Projects_OfTheRepository_HaveACommittedLockFileEach()
    {
        // What only adapters.sln builds has none: docs/decisions/0012-adapters.md.
        var (course, adapters) = (Repository.Read("course.sln"), Repository.Read("adapters.sln"));
        var expected = Repository.FilesEndingIn(".csproj").Where(file => IsIn(course, file) || !IsIn(adapters, file))
            .Select(file => file[..(file.LastIndexOf('/') + 1)] + "packages.lock.json");
        Rule.Holds(expected.Append("package-lock.json").Except(Repository.Files)
            .Select(file => $"{file} is missing: dotnet restore, or npm install, writes it; commit it."));
    }

    private static bool IsIn(string solution, string project) => solution.Contains($"\"{project.Replace('/', '\\')}\"", StringComparison.Ordinal);
}
