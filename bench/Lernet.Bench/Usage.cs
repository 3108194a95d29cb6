namespace Lernet.Bench;

internal static class Usage
{
    public static int Show(TextWriter error)
    {
        error.WriteLine("""
            usage: dotnet run -c Release --project bench/Lernet.Bench -- …
              steps [workload…]     steps per second of training, one JSON line per workload
              compare [workload…]   the same in turn with PyTorch; writes bench/results/steps.md
              linear                cost against batch, time and depth; writes bench/results/linear.md
              grading [N [EACH]]    a batch of N submissions (1000), again with one hostile of EACH (200); writes bench/results/grading.md
              checks                time of a check in a notebook, exercise by exercise
              kernel                start of the notebook kernel and a warm cell
            """);
        return 2;
    }
}
