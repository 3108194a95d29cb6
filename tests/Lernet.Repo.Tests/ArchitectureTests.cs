namespace Lernet.Repo.Tests;

public class ArchitectureTests
{
    private const string Table = """
        | `Lernet.Core` | tensors | | |
        | `Lernet.Data` | data | `Lernet.Core` | `MathNet.Numerics` |
        | `Lernet.Nn` | modules | `Lernet.Data` | |
        """;

    [Fact]
    public void ProjectFiles_OfTheRepository_HoldOnlyTheArrowsOfTheDocument()
    {
        var table = Architecture.ReadTable(Repository.Read("docs/architecture.md"));
        var projects = Repository.FilesEndingIn(".csproj").Where(file => file.StartsWith("src/", StringComparison.Ordinal))
            .Select(file => Architecture.ReadProject(Path.GetFileNameWithoutExtension(file), Repository.Read(file))).ToList();

        Assert.NotEmpty(projects);
        Rule.Holds(Architecture.Violations(table, projects));
        Rule.Holds(table.Select(row => row.Name).Except(projects.Select(project => project.Name)));
    }

    [Fact]
    public void Violations_ArrowToAProjectFurtherUp_IsAllowed()
    {
        var nn = Project("Lernet.Nn", """
            <ProjectReference Include="../Lernet.Core/Lernet.Core.csproj" /><ProjectReference Include="../Lernet.Data/Lernet.Data.csproj" />
            """);
        Rule.Holds(Architecture.Violations(Architecture.ReadTable(Table), [nn]));
    }

    [Theory]
    [InlineData("Lernet.Core", """<ProjectReference Include="..\Lernet.Nn\Lernet.Nn.csproj" />""", "Lernet.Core -> Lernet.Nn")]
    [InlineData("Lernet.Core", """<ProjectReference Include="../Lernet.Data/Lernet.Data.csproj" />""", "Lernet.Core -> Lernet.Data")]
    [InlineData("Lernet.Core", """<PackageReference Include="MathNet.Numerics" />""", "Lernet.Core uses the package MathNet.Numerics")]
    [InlineData("Lernet.Nn", "", "Lernet.Nn does not use Lernet.Data")]
    [InlineData("Lernet.New", "", "Lernet.New has no row")]
    public void Violations_WhatTheTableDoesNotAllow_IsNamed(string name, string items, string expected)
    {
        var violation = Assert.Single(Architecture.Violations(Architecture.ReadTable(Table), [Project(name, items)]));
        Assert.StartsWith(expected, violation, StringComparison.Ordinal);
    }

    private static ProjectUses Project(string name, string items) =>
        Architecture.ReadProject(name, $"<Project><ItemGroup>{items}</ItemGroup></Project>");
}
