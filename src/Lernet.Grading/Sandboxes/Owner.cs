using System.Diagnostics;

namespace Lernet.Grading.Sandboxes;

/// <summary>Engines, by which what they leave behind is named.</summary>
internal static class Owner
{
    /// <summary>Whether a process is there.</summary>
    public static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
