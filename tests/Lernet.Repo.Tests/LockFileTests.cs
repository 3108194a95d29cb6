namespace Lernet.Repo.Tests;

public class LockFileTests
{
    [Fact]
    public void Projects_OfTheRepository_HaveACommittedLockFileEach()
    {
        // Adapters have none: docs/decisions/0012-adapters.md.
        var expected = Repository.FilesEndingIn(".csproj").Where(file => !file.Contains("/adapters/", StringComparison.Ordinal)).Select(file => file[..(file.LastIndexOf('/') + 1)] + "packages.lock.json");
        Rule.Holds(expected.Append("package-lock.json").Except(Repository.Files)
            .Select(file => $"{file} is missing: dotnet restore, or npm install, writes it; commit it."));
    }
}
