namespace Lernet.Bench;

internal static class Usage
{
    public static int Show(TextWriter error)
    {
        error.WriteLine("usage: dotnet run -c Release --project bench/Lernet.Bench -- kernel");
        return 2;
    }
}
