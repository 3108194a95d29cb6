namespace Lernet.Grading.Worker;

/// <summary>What runs inside the sandbox.</summary>
internal static class Program
{
    private static int Main() => 0;
}
