// Some tests change the default backend or the number of threads, which all others see.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
