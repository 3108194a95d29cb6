namespace Lernet.Repo.Tests;

public class PublicApiTests
{
    public static TheoryData<string> Libraries => [.. Repository.FilesEndingIn(".csproj")
        .Where(file => file.StartsWith("src/", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Api_OfTheBuiltAssembly_IsTheApprovedOne(string library)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, library + ".dll");
        var file = $"tests/Lernet.Repo.Tests/Approved/{library}.api.txt";
        var api = File.Exists(assembly) ? PublicApi.Describe(assembly) : "";
        if (api.Length > 0 || File.Exists(Repository.FullPath(file)))
        {
            Approve.Text(api, file);
        }
    }

    [Fact]
    public void Describe_ThisAssembly_ShowsMembersAsTheyAreDeclared()
    {
        var api = PublicApi.Describe(typeof(Sample).Assembly.Location);
        Assert.Contains(
            """
            sealed class PublicApiTests.Sample  (Lernet.Repo.Tests)
                protected static string? Find(string key, int limit = 3)
                public Sample()
                public int Count { get; init; }
            """.ReplaceLineEndings("\n"),
            api, StringComparison.Ordinal);
    }

#pragma warning disable CS0628 // a protected member in a sealed class: part of the sample
    public sealed class Sample
    {
        public int Count { get; init; }

        internal int Hidden { get; set; }

        protected static string? Find(string key, int limit = 3) => limit > key.Length ? null : key;
    }
}
