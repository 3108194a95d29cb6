using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lernet.Repo.Tests;

/// <summary>What a project may use: the row of docs/architecture.md, or what a project file really says.</summary>
internal sealed record ProjectUses(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages);

/// <summary>Reads the table of docs/architecture.md and the project files, and compares the two.</summary>
internal static partial class Architecture
{
    /// <summary>Rows of the form <c>| `Lernet.Nn` | what it is | `Lernet.Data` | packages |</c>.</summary>
    public static List<ProjectUses> ReadTable(string markdown)
    {
        var rows = (from line in markdown.Split('\n')
                    where line.StartsWith("| `Lernet.", StringComparison.Ordinal)
                    let cells = line.Trim().Trim('|').Split('|')
                    select new ProjectUses(Names(cells[0]).Single(), Names(cells[2]), Names(cells[3]))).ToList();
        return rows;
    }

    public static ProjectUses ReadProject(string name, string projectXml)
    {
        var project = XDocument.Parse(projectXml);
        return new ProjectUses(
            name,
            [.. Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Includes("PackageReference")]);

        IEnumerable<string> Includes(string element) =>
            project.Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();
    }

    /// <summary>Every arrow and package of the projects that the table does not allow, and those that are only in the table, one sentence each.</summary>
    public static IEnumerable<string> Violations(IReadOnlyList<ProjectUses> table, IEnumerable<ProjectUses> projects)
    {
        var allowed = table.ToDictionary(row => row.Name);
        foreach (var project in projects)
        {
            if (!allowed.TryGetValue(project.Name, out var row))
            {
                yield return $"{project.Name} has no row in docs/architecture.md.";
                continue;
            }

            var reachable = Reachable(allowed, project.Name);
            foreach (var target in project.Projects.Where(target => !reachable.Contains(target)))
            {
                yield return $"{project.Name} -> {target} is not an arrow of docs/architecture.md.";
            }

            foreach (var package in project.Packages.Except(row.Packages))
            {
                yield return $"{project.Name} uses the package {package}, which docs/architecture.md does not give it.";
            }

            foreach (var claimed in row.Projects.Except(project.Projects).Concat(row.Packages.Except(project.Packages)))
            {
                yield return $"{project.Name} does not use {claimed}, as docs/architecture.md says.";
            }
        }
    }

    private static HashSet<string> Reachable(Dictionary<string, ProjectUses> table, string from)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(table[from].Projects);
        while (open.TryPop(out var name))
        {
            if (seen.Add(name) && table.TryGetValue(name, out var row))
            {
                row.Projects.ToList().ForEach(open.Push);
            }
        }

        return seen;
    }

    private static List<string> Names(string cell) => [.. InBackticks().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();
}
