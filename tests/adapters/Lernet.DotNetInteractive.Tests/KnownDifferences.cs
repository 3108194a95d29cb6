using System.Globalization;
using System.Text.RegularExpressions;

namespace Lernet.DotNetInteractive.Tests;

/// <summary>The table of docs/hosts.md, whose first column names a notebook of the suite and its cells: <c>| `errors` 2, 3 | ... |</c>.</summary>
internal static partial class KnownDifferences
{
    private static readonly IReadOnlyList<(string Notebook, int[] Cells)> s_rows =
    [
        .. Row().Matches(File.ReadAllText(Repository.FullPath("docs/hosts.md"))).Select(row => (row.Groups["notebook"].Value,
            row.Groups["cells"].Value.Split(',').Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray())),
    ];

    /// <summary>The notebooks that the table names.</summary>
    public static IEnumerable<string> Notebooks => s_rows.Select(row => row.Notebook).Distinct();

    /// <summary>The cells of a notebook in which the hosts are known to differ, in order.</summary>
    public static IReadOnlyList<int> Of(string notebook) =>
        [.. s_rows.Where(row => row.Notebook == notebook).SelectMany(row => row.Cells).Order()];

    [GeneratedRegex(@"^\| `(?<notebook>\w+)` (?<cells>[\d, ]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
