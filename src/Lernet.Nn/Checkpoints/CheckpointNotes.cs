namespace Lernet.Nn;

/// <summary>What a checkpoint holds beside tensors; written as JSON into the notes of the file.</summary>
internal sealed record CheckpointNotes
{
    public required string Data { get; init; }

    public required int Rows { get; init; }

    public required int BatchSize { get; init; }

    public required long Seed { get; init; }

    public required int Epoch { get; init; }

    public required int Batch { get; init; }

    public required StopReason Stop { get; init; }

    public required string StopNote { get; init; }

    public required IReadOnlyList<EpochResult> History { get; init; }

    public required IReadOnlyDictionary<string, double> Numbers { get; init; }

    public static CheckpointNotes Of(TrainingState state, SavedState saved) => new()
    {
        Data = state.Plan.Train.Name, Rows = state.Plan.Train.Count, BatchSize = state.Plan.BatchSize, Seed = state.Plan.Seed.Number,
        Epoch = state.Epoch, Batch = state.Batch, Stop = state.Reason, StopNote = state.Note,
        History = [.. state.History], Numbers = saved.Numbers,
    };

    /// <summary>Refuses to go on with other data, another batch size or another order of rows: the result would be neither run's.</summary>
    public void CheckFits(TrainingState state, string path)
    {
        Check("data", Data, state.Plan.Train.Name);
        Check("rows", $"{Rows}", $"{state.Plan.Train.Count}");
        Check("batch size", $"{BatchSize}", $"{state.Plan.BatchSize}");
        Check("seed", $"{Seed}", $"{state.Plan.Seed.Number}");

        void Check(string what, string saved, string now)
        {
            if (saved != now) throw CheckpointException.OtherRun(path, what, saved, now);
        }
    }
}
