namespace Lernet.Data.Tests;

internal static class Approved
{
    public static readonly float[] Shuffled10 = [];
}
