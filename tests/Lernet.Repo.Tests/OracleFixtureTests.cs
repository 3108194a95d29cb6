using System.Security.Cryptography;

namespace Lernet.Repo.Tests;

/// <summary>The fixtures of tests/oracles are what their scripts write.</summary>
public class OracleFixtureTests
{
    private const long MostBytes = 3 * 1024 * 1024;

    [Fact]
    public void Fixtures_OfTheRepository_WereWrittenByTheirScriptsAsTheyAre() =>
        Rule.Holds(from family in Fixture.Families
                   let script = $"tests/oracles/{family}.py"
                   where Fixture.Of(family).Metadata["sha256"] != Sha256(script)
                   select $"{Fixture.Folder}/{family}.safetensors is older than {script} or common.py: python3 tests/oracles/make.py {family}");

    [Fact]
    public void Scripts_OfTheRepository_HaveAFixtureEach() =>
        Assert.Equal(Fixture.Families, Repository.Files.Where(IsFamily).Select(f => Path.GetFileNameWithoutExtension(f)!).Order());

    [Fact]
    public void Fixtures_Together_StaySmall() =>
        Assert.InRange(Repository.FilesEndingIn(".safetensors").Sum(f => new FileInfo(Repository.FullPath(f)).Length), 1, MostBytes);

    // Other scripts write other files, and say which.
    private static bool IsFamily(string file) => file.StartsWith("tests/oracles/", StringComparison.Ordinal)
        && file.EndsWith(".py", StringComparison.Ordinal) && Repository.Read(file).Contains("\ndef family(", StringComparison.Ordinal);

    private static string Sha256(string script) => Convert.ToHexStringLower(SHA256.HashData(
        [.. File.ReadAllBytes(Repository.FullPath(script)), .. File.ReadAllBytes(Repository.FullPath("tests/oracles/common.py"))]));
}
