using System.Globalization;

namespace Lernet.Bench.Grading;

/// <summary>The memory of this process and of everything it started, as Linux counts it.</summary>
internal static class ProcessFamily
{
    /// <summary>Resident memory in MiB: of this process, and of all together; pages that several share count for each.</summary>
    public static (double Own, double All) Memory()
    {
        var processes = Directory.GetDirectories("/proc").Select(folder => Path.GetFileName(folder)!).Where(name => name.All(char.IsAsciiDigit))
            .Select(name => (Id: int.Parse(name, CultureInfo.InvariantCulture), Parent: Field(name, "stat", 1), Pages: Field(name, "statm", 1))).ToList();
        var family = new HashSet<int> { Environment.ProcessId };
        while (family.Count < (family = [.. family, .. processes.Where(process => family.Contains((int)process.Parent)).Select(process => process.Id)]).Count)
        {
            // One generation more.
        }

        return (Mebibytes(id => id == Environment.ProcessId), Mebibytes(family.Contains));

        double Mebibytes(Func<int, bool> counts) => processes.Where(process => counts(process.Id)).Sum(process => process.Pages) * Environment.SystemPageSize / (1 << 20);
    }

    // In "stat" what follows the name in brackets; 0 for a process that has ended meanwhile.
    private static double Field(string process, string file, int index)
    {
        try
        {
            return double.Parse(File.ReadAllText($"/proc/{process}/{file}").Split(") ")[^1].Split(' ')[index], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
